"""Your decay is linear. It follows half a wave of the cosine.
你的衰减是线性的。应沿半个余弦波下降。
"""

def get_lr(step, max_lr, min_lr, warmup_steps, total_steps):
    if step < warmup_steps:
        return max_lr * step / warmup_steps
    if step >= total_steps:
        return min_lr
    progress = (step - warmup_steps) / (total_steps - warmup_steps)
    return max_lr + (min_lr - max_lr) * progress


def lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps):
    return [get_lr(step, max_lr, min_lr, warmup_steps, total_steps) for step in steps]


if __name__ == "__main__":
    steps = eval(input())
    max_lr, min_lr = float(input()), float(input())
    warmup_steps, total_steps = int(input()), int(input())
    rates = lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps)
    print([round(rate, 4) for rate in rates])
