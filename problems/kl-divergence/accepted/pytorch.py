import torch
from torch.distributions import Categorical
from torch.distributions import kl_divergence as kl


def kl_divergence(p, q):
    return kl(Categorical(probs=p), Categorical(probs=q))


if __name__ == "__main__":
    p = torch.tensor(eval(input()), dtype=torch.float64)
    q = torch.tensor(eval(input()), dtype=torch.float64)
    print(round(kl_divergence(p, q).item(), 4))
