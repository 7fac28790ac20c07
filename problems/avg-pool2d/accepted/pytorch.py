import torch
import torch.nn.functional as F

x = torch.tensor(eval(input()), dtype=torch.float64)
kernel_size, stride, padding = (int(input()) for _ in range(3))
# count_include_pad, torch's default: padded zeros count in the divisor.
print(F.avg_pool2d(x[None, None], kernel_size, stride, padding)[0, 0].tolist())
