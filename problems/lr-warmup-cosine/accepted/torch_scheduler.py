import math

import torch

steps = eval(input())
high, low, W, T = float(input()), float(input()), int(input()), int(input())


def factor(step):
    if step < W:
        return step / W
    share = 1.0 if step >= T else (step - W) / (T - W)
    return (low + 0.5 * (high - low) * (1 + math.cos(math.pi * share))) / high


optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=high)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
rates = []
for _ in range(max(steps) + 1):
    rates.append(scheduler.get_last_lr()[0])
    optimizer.step()
    scheduler.step()
print([rates[step] for step in steps])
