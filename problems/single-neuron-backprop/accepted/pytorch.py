import torch
import torch.nn.functional as F

features, labels = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(2))
weights = torch.tensor(eval(input()), dtype=torch.float64, requires_grad=True)
bias = torch.tensor(float(input()), dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([weights, bias], lr=float(input()))
mse_values = []
for epoch in range(int(input())):
    optimizer.zero_grad()
    loss = F.mse_loss(torch.sigmoid(features @ weights + bias), labels)
    loss.backward()
    optimizer.step()
    mse_values.append(round(loss.item(), 4))
print(([round(w, 4) for w in weights.tolist()], round(bias.item(), 4), mse_values))
