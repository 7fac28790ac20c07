"""You add min_lr to the full cosine, so the peak is max + min. The height of the cosine is max - min.
你把 min_lr 加在完整的余弦上，峰值成了 max + min。余弦的高度应为 max - min。
"""

import math


def get_lr(step, max_lr, min_lr, warmup_steps, total_steps):
    if step < warmup_steps:
        return max_lr * step / warmup_steps
    if step >= total_steps:
        return min_lr
    progress = (step - warmup_steps) / (total_steps - warmup_steps)
    return min_lr + max_lr * (1 + math.cos(math.pi * progress)) / 2


def lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps):
    return [get_lr(step, max_lr, min_lr, warmup_steps, total_steps) for step in steps]


if __name__ == "__main__":
    steps = eval(input())
    max_lr, min_lr = float(input()), float(input())
    warmup_steps, total_steps = int(input()), int(input())
    rates = lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps)
    print([round(rate, 4) for rate in rates])
