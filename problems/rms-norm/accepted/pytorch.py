import torch


def rms_norm(x, weight, eps):
    """As LlamaRMSNorm: rsqrt of the mean square, eps under the root."""
    return weight * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + eps))


if __name__ == "__main__":
    x = torch.tensor(eval(input()), dtype=torch.float64)
    weight = torch.tensor(eval(input()), dtype=torch.float64)
    print(rms_norm(x, weight, float(input())).tolist())
