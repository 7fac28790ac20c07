import torch
import torch.nn.functional as F


def linear_backward(x, W, b, dy):
    x, W, b = (tensor.clone().requires_grad_() for tensor in (x, W, b))
    y = F.linear(x, W, b)
    y.backward(dy)
    return y.detach(), x.grad, W.grad, b.grad


if __name__ == "__main__":
    x, W, b, dy = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(4))
    print(tuple(tensor.tolist() for tensor in linear_backward(x, W, b, dy)))
