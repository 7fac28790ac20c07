import torch
import torch.nn.functional as F

image = torch.tensor(eval(input()), dtype=torch.float64)
kernel = torch.tensor(eval(input()), dtype=torch.float64)
padding, stride = int(input()), int(input())
print(F.conv2d(image[None, None], kernel[None, None], stride=stride, padding=padding)[0, 0].tolist())
