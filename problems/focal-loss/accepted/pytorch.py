import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha, gamma):
    """The cross-entropy of each sample times its two factors, as torchvision has it."""
    targets = targets.to(logits.dtype)
    p = torch.sigmoid(logits)
    ce = F.binary_cross_entropy_with_logits(logits, targets, reduction="none")
    p_t = p * targets + (1 - p) * (1 - targets)
    alpha_t = alpha * targets + (1 - alpha) * (1 - targets)
    losses = alpha_t * (1 - p_t) ** gamma * ce
    return losses, losses.mean()


if __name__ == "__main__":
    logits = torch.tensor(eval(input()), dtype=torch.float64)
    targets = torch.tensor(eval(input()))
    losses, mean = focal_loss(logits, targets, float(input()), float(input()))
    print((losses.tolist(), mean.item()))
