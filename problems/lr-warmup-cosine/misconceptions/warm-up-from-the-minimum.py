"""Your warm-up starts at min_lr. It starts at 0.
你的预热从 min_lr 开始。应从 0 开始。
"""

import math


def get_lr(step, max_lr, min_lr, warmup_steps, total_steps):
    if step < warmup_steps:
        return min_lr + (max_lr - min_lr) * step / warmup_steps
    if step >= total_steps:
        return min_lr
    progress = (step - warmup_steps) / (total_steps - warmup_steps)
    return min_lr + (max_lr - min_lr) * (1 + math.cos(math.pi * progress)) / 2


def lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps):
    return [get_lr(step, max_lr, min_lr, warmup_steps, total_steps) for step in steps]


if __name__ == "__main__":
    steps = eval(input())
    max_lr, min_lr = float(input()), float(input())
    warmup_steps, total_steps = int(input()), int(input())
    rates = lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps)
    print([round(rate, 4) for rate in rates])
