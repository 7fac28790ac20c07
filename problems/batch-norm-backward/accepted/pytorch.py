import torch


def batch_norm_backward(x, gamma, dy, eps):
    """F.batch_norm refuses a batch of one in training mode, so the forward pass is written out."""
    x, gamma = x.clone().requires_grad_(), gamma.clone().requires_grad_()
    beta = torch.zeros_like(gamma, requires_grad=True)
    y = gamma * (x - x.mean(0)) / torch.sqrt(x.var(0, unbiased=False) + eps) + beta
    return torch.autograd.grad(y, (x, gamma, beta), dy)


if __name__ == "__main__":
    x, gamma, dy = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
    print(tuple(grad.tolist() for grad in batch_norm_backward(x, gamma, dy, float(input()))))
