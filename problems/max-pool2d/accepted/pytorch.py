import torch
from torch import nn


def max_pool2d(x, kernel_size, stride, padding):
    return nn.MaxPool2d(kernel_size, stride=stride, padding=padding)(x[None, None])[0, 0]


if __name__ == "__main__":
    x = torch.tensor(eval(input()), dtype=torch.float64)
    print(max_pool2d(x, int(input()), int(input()), int(input())))
