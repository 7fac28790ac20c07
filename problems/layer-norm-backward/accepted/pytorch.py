import torch
import torch.nn.functional as F


def layer_norm_backward(x, gamma, dy, eps):
    x, gamma = x.clone().requires_grad_(), gamma.clone().requires_grad_()
    beta = torch.zeros_like(gamma, requires_grad=True)
    F.layer_norm(x, gamma.shape, gamma, beta, eps).backward(dy)
    return x.grad, gamma.grad, beta.grad


if __name__ == "__main__":
    x, gamma, dy = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
    print(tuple(grad.tolist() for grad in layer_norm_backward(x, gamma, dy, float(input()))))
