import torch


def reparameterization_trick(mu, logvar, eps, dz):
    mu, logvar = mu.clone().requires_grad_(), logvar.clone().requires_grad_()
    z = mu + eps * torch.exp(0.5 * logvar)
    z.backward(dz)
    return z.detach(), mu.grad, logvar.grad


if __name__ == "__main__":
    mu, logvar, eps, dz = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(4))
    print(tuple(result.tolist() for result in reparameterization_trick(mu, logvar, eps, dz)))
