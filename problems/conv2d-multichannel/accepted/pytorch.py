import torch
from torch import nn


def conv2d_multichannel(x, weight, bias, stride, padding):
    out_channels, in_channels, *kernel_size = weight.shape
    conv = nn.Conv2d(in_channels, out_channels, tuple(kernel_size), stride=stride, padding=padding)
    conv.load_state_dict({"weight": weight, "bias": bias})
    with torch.no_grad():
        return conv.double()(x.unsqueeze(0)).squeeze(0)


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    x, weight, bias = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
    print(conv2d_multichannel(x, weight, bias, int(input()), int(input())).tolist())
