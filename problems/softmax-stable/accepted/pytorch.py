import torch


def softmax_stable(X, temperature):
    return (X / temperature).softmax(dim=-1)


if __name__ == "__main__":
    X = torch.tensor(eval(input()), dtype=torch.float64)
    print(softmax_stable(X, float(input())))
