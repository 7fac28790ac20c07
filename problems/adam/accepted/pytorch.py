import torch

A, b, x0 = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
learning_rate, beta1, beta2, epsilon = (float(input()) for _ in range(4))
x = x0.clone().requires_grad_()
optimizer = torch.optim.Adam([x], lr=learning_rate, betas=(beta1, beta2), eps=epsilon)
for step in range(int(input())):
    optimizer.zero_grad()
    loss = x @ A @ x / 2 - b @ x
    loss.backward()
    optimizer.step()
print([round(value, 4) for value in x.tolist()])
