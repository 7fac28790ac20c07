"""Your warm-up is max (t + 1) / (W + 1), as in nanoGPT. Here it is max t / W.
你的预热是 max·(t + 1)/(W + 1)，nanoGPT 如此。本题是 max·t/W。
"""

import math


def get_lr(step, max_lr, min_lr, warmup_steps, total_steps):
    if step < warmup_steps:
        return max_lr * (step + 1) / (warmup_steps + 1)
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
