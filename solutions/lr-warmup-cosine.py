import math


def get_lr(step, max_lr, min_lr, warmup_steps, total_steps):
    """Learning rate of one step: linear warm-up from 0, cosine decay to min_lr, then min_lr."""
    if step < warmup_steps:
        return max_lr * step / warmup_steps
    if step >= total_steps:
        return min_lr
    progress = (step - warmup_steps) / (total_steps - warmup_steps)
    return min_lr + (max_lr - min_lr) * (1 + math.cos(math.pi * progress)) / 2


def lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps):
    """The learning rate of each step."""
    return [get_lr(step, max_lr, min_lr, warmup_steps, total_steps) for step in steps]


if __name__ == "__main__":
    steps = eval(input())
    max_lr, min_lr = float(input()), float(input())
    warmup_steps, total_steps = int(input()), int(input())
    print([round(rate, 4) for rate in lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps)])
