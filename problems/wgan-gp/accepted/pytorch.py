import torch


def wgan_gp(real, fake, eps, W, b, v, lam):
    def critic(x):
        return torch.tanh(x @ W.T + b) @ v

    eps = eps.unsqueeze(1)
    interpolated = (eps * real + (1 - eps) * fake).requires_grad_()
    scores = critic(interpolated)
    (gradients,) = torch.autograd.grad(
        scores, interpolated, grad_outputs=torch.ones_like(scores), create_graph=True
    )
    penalty = ((gradients.norm(2, dim=1) - 1) ** 2).mean()
    return critic(fake).mean() - critic(real).mean() + lam * penalty, penalty


if __name__ == "__main__":
    tensors = [torch.tensor(eval(input()), dtype=torch.float64) for _ in range(6)]
    loss, penalty = wgan_gp(*tensors, float(input()))
    print((loss.item(), penalty.item()))
