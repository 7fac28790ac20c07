import torch

torch.set_default_dtype(torch.float64)
X, y = torch.tensor(eval(input()), dtype=torch.float64), torch.tensor(eval(input()), dtype=torch.float64)
lam, lr, steps = float(input()), float(input()), int(input())
d = X.shape[1]
Z = torch.cat([X, torch.ones(len(X), 1)], dim=1)
extra = torch.cat([lam**0.5 * torch.eye(d), torch.zeros(d, 1)], dim=1)
exact = torch.linalg.pinv(torch.cat([Z, extra])) @ torch.cat([y, torch.zeros(d)])
w, b = torch.zeros(d, requires_grad=True), torch.zeros((), requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=lr)
for _ in range(steps):
    optimizer.zero_grad()
    ((((X @ w + b - y) ** 2).sum() + lam * (w**2).sum()) / len(X)).backward()
    optimizer.step()
print((exact[:d].tolist(), exact[d].item(), w.tolist(), b.item()))
