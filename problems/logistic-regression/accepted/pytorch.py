import torch
from torch import nn

torch.set_default_dtype(torch.float64)


def logistic_regression(X, y, learning_rate, epochs):
    model = nn.Linear(X.shape[1], 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    criterion = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = criterion(model(X).squeeze(1), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model.weight[0].tolist(), model.bias.item(), losses


if __name__ == "__main__":
    X = torch.tensor(eval(input()), dtype=torch.float64)
    y = torch.tensor(eval(input()), dtype=torch.float64)
    print(logistic_regression(X, y, float(input()), int(input())))
