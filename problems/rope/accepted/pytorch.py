import torch


def rope(x, positions, base):
    """As Llama's own code: pairs of neighbours as complex numbers, times exp(i m theta)."""
    length, d = x.shape
    freqs = 1.0 / base ** (torch.arange(0, d, 2, dtype=torch.float64) / d)
    angles = torch.outer(torch.as_tensor(positions, dtype=torch.float64), freqs)
    freqs_cis = torch.polar(torch.ones_like(angles), angles)
    pairs = torch.view_as_complex(x.reshape(length, -1, 2))
    return torch.view_as_real(pairs * freqs_cis).flatten(1)


if __name__ == "__main__":
    x = torch.tensor(eval(input()), dtype=torch.float64)
    positions = torch.tensor(eval(input()))
    print(rope(x, positions, float(input())).tolist())
