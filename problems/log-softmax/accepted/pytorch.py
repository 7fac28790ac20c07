import torch
import torch.nn.functional as F


def log_softmax(scores):
    return F.log_softmax(scores, dim=-1)


if __name__ == "__main__":
    # float32, torch's default, has too few digits for 4 decimals.
    scores = torch.tensor(eval(input()), dtype=torch.float64)
    print(log_softmax(scores).tolist())
