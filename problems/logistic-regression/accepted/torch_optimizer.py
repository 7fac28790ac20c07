import torch

X = torch.tensor(eval(input()), dtype=torch.float64)
y = torch.tensor(eval(input()), dtype=torch.float64)
rate, epochs = float(input()), int(input())
layer = torch.nn.Linear(X.shape[1], 1, dtype=torch.float64)
torch.nn.init.zeros_(layer.weight)
torch.nn.init.zeros_(layer.bias)
optimizer = torch.optim.SGD(layer.parameters(), lr=rate)
losses = []
for _ in range(epochs):
    optimizer.zero_grad()
    loss = torch.nn.functional.binary_cross_entropy_with_logits(layer(X)[:, 0], y)
    losses.append(loss.item())
    loss.backward()
    optimizer.step()
print((layer.weight[0].tolist(), layer.bias.item(), losses))
