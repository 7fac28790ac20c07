import torch
from torch import nn


def layer_norm(x, gamma, beta, eps):
    norm = nn.LayerNorm(x.shape[-1], eps=eps)
    norm.weight = nn.Parameter(gamma)
    norm.bias = nn.Parameter(beta)
    return norm(x)


if __name__ == "__main__":
    x, gamma, beta = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
    print(layer_norm(x, gamma, beta, float(input())))
