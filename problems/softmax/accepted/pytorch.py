import torch


def softmax(scores):
    return torch.softmax(scores, dim=0)


if __name__ == "__main__":
    scores = torch.tensor(eval(input()), dtype=torch.float64)
    print(softmax(scores))
