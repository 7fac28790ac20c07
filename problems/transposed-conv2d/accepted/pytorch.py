import torch
import torch.nn.functional as F

x, w = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(2))
stride, padding = int(input()), int(input())
print(F.conv_transpose2d(x[None, None], w[None, None], stride=stride, padding=padding)[0, 0].tolist())
