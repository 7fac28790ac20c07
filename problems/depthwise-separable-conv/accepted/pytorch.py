import torch
import torch.nn.functional as F


def depthwise_separable_conv(x, dw, pw, stride, padding):
    channels = x.size(0)
    depthwise = F.conv2d(x.unsqueeze(0), dw.unsqueeze(1), stride=stride, padding=padding, groups=channels)
    return F.conv2d(depthwise, pw[:, :, None, None]).squeeze(0)


if __name__ == "__main__":
    x, dw, pw = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
    print(depthwise_separable_conv(x, dw, pw, int(input()), int(input())).tolist())
