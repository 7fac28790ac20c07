import torch
import torch.nn.functional as F


def ctc_loss(logits, targets):
    """reduction="sum", because "mean" divides by the number of labels."""
    log_p = F.log_softmax(logits, dim=-1).unsqueeze(1)
    labels = torch.as_tensor(targets, dtype=torch.long).reshape(1, -1)
    return F.ctc_loss(log_p, labels, [log_p.shape[0]], [labels.shape[1]], blank=0, reduction="sum")


if __name__ == "__main__":
    logits = torch.tensor(eval(input()), dtype=torch.float64)
    print(ctc_loss(logits, eval(input())).item())
