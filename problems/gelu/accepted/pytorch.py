import torch
import torch.nn.functional as F

x = torch.tensor(eval(input()), dtype=torch.float64, requires_grad=True)
dy = torch.tensor(eval(input()), dtype=torch.float64)
kind = eval(input())
if kind == "silu":
    y = F.silu(x)
else:
    y = F.gelu(x, approximate="tanh" if kind == "tanh" else "none")
y.backward(dy)
print((y.tolist(), x.grad.tolist()))
