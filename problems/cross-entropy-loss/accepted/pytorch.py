import torch
from torch import nn


def cross_entropy_loss(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets)


if __name__ == "__main__":
    logits = torch.tensor(eval(input()), dtype=torch.float64)
    targets = torch.tensor(eval(input()))
    print(cross_entropy_loss(logits, targets).item())
