import torch
import torch.nn.functional as F


def bce_with_logits(logits, targets, pos_weight):
    logits = logits.clone().requires_grad_()
    loss = F.binary_cross_entropy_with_logits(logits, targets, pos_weight=pos_weight)
    loss.backward()
    return loss, logits.grad


if __name__ == "__main__":
    logits, targets, pos_weight = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
    loss, grad = bce_with_logits(logits, targets, pos_weight)
    print((round(loss.item(), 4), grad.tolist()))
