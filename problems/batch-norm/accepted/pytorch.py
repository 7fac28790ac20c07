import torch
from torch import nn


def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    norm = nn.BatchNorm1d(x.shape[1], eps=eps, momentum=momentum, dtype=torch.float64)
    with torch.no_grad():
        norm.weight.copy_(gamma)
        norm.bias.copy_(beta)
        norm.running_mean.copy_(running_mean)
        norm.running_var.copy_(running_var)
        y = norm.train(bool(training))(x)
    return y, norm.running_mean, norm.running_var


if __name__ == "__main__":
    tensors = [torch.tensor(eval(input()), dtype=torch.float64) for _ in range(5)]
    momentum, eps = float(input()), float(input())
    print(tuple(result.tolist() for result in batch_norm(*tensors, momentum, eps, eval(input()))))
