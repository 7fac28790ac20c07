import torch
from torch import nn
import torch.nn.functional as F


class LoRALinear(nn.Module):
    def __init__(self, W0, A, B, alpha):
        super().__init__()
        self.register_buffer("weight", W0)
        self.lora_A = nn.Parameter(A.clone())
        self.lora_B = nn.Parameter(B.clone())
        self.scaling = alpha / A.shape[0]

    def forward(self, x):
        return F.linear(x, self.weight) + F.linear(F.linear(x, self.lora_A), self.lora_B) * self.scaling

    def merged(self):
        return self.weight + self.scaling * self.lora_B @ self.lora_A


def lora(x, W0, A, B, alpha, grad_out):
    layer = LoRALinear(W0, A, B, alpha)
    y = layer(x)
    y.backward(grad_out)
    return y.detach(), layer.merged().detach(), layer.lora_A.grad, layer.lora_B.grad


if __name__ == "__main__":
    x, W0, A, B = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(4))
    alpha = float(input())
    grad_out = torch.tensor(eval(input()), dtype=torch.float64)
    print(tuple(result.tolist() for result in lora(x, W0, A, B, alpha, grad_out)))
