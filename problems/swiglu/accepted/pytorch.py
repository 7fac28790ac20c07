import torch
import torch.nn.functional as F


def swiglu(x, W_gate, W_up, W_down):
    return (F.silu(x @ W_gate) * (x @ W_up)) @ W_down


if __name__ == "__main__":
    print(swiglu(*(torch.tensor(eval(input()), dtype=torch.float64) for _ in range(4))).tolist())
