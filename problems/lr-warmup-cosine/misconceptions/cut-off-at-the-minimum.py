"""Your cosine falls to 0 and is cut off at min_lr. It falls from the maximum to min_lr itself.
你的余弦降到 0，再用 min_lr 截断。余弦应从最大值直接降到 min_lr。
"""

import math


def get_lr(step, max_lr, min_lr, warmup_steps, total_steps):
    if step < warmup_steps:
        return max_lr * step / warmup_steps
    if step >= total_steps:
        return min_lr
    progress = (step - warmup_steps) / (total_steps - warmup_steps)
    return max(min_lr, max_lr * (1 + math.cos(math.pi * progress)) / 2)


def lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps):
    return [get_lr(step, max_lr, min_lr, warmup_steps, total_steps) for step in steps]


if __name__ == "__main__":
    steps = eval(input())
    max_lr, min_lr = float(input()), float(input())
    warmup_steps, total_steps = int(input()), int(input())
    rates = lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps)
    print([round(rate, 4) for rate in rates])
