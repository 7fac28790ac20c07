import torch
from torch import nn
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)


class MLP(nn.Module):
    """One hidden layer. nn.Linear keeps its weight as (out, in), the exercise as (in, out)."""

    def __init__(self, W1, b1, W2, b2):
        super().__init__()
        self.fc1 = nn.Linear(*W1.shape)
        self.fc2 = nn.Linear(*W2.shape)
        for layer, weight, bias in ((self.fc1, W1, b1), (self.fc2, W2, b2)):
            layer.weight = nn.Parameter(weight.T.clone())
            layer.bias = nn.Parameter(bias.clone())

    def forward(self, x):
        return self.fc2(F.relu(self.fc1(x)))


def mlp_backprop(X, y, W1, b1, W2, b2):
    model = MLP(W1, b1, W2, b2)
    loss = F.cross_entropy(model(X), y)
    loss.backward()
    first, second = model.fc1, model.fc2
    return loss.detach(), first.weight.grad.T, first.bias.grad, second.weight.grad.T, second.bias.grad


if __name__ == "__main__":
    X = torch.tensor(eval(input()), dtype=torch.float64)
    y = torch.tensor(eval(input()))
    parameters = [torch.tensor(eval(input()), dtype=torch.float64) for _ in range(4)]
    print(tuple(result.tolist() for result in mlp_backprop(X, y, *parameters)))
