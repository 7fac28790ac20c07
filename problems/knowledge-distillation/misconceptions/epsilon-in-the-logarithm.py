"""You add a small constant in the logarithm of the probabilities. For a logit 20 below the largest it hides the true value: take the logarithm by log-softmax.
你在对概率取对数时加了小常数。logit 比最大值低 20 时，它会盖住真实值：应直接用 log-softmax。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.log(np.exp(shifted) / np.exp(shifted).sum(axis=1, keepdims=True) + 1e-8)


def distillation_loss(student_logits, teacher_logits, labels, temperature, alpha):
    log_p = log_softmax(teacher_logits / temperature)
    log_q = log_softmax(student_logits / temperature)
    kd = temperature**2 * np.mean(np.sum(np.exp(log_p) * (log_p - log_q), axis=1))
    ce = np.mean([-row[label] for row, label in zip(log_softmax(student_logits), labels)])
    return ce, kd, alpha * kd + (1 - alpha) * ce


if __name__ == "__main__":
    student_logits, teacher_logits = (np.array(eval(input()), dtype=float) for _ in range(2))
    labels, temperature, alpha = eval(input()), float(input()), float(input())
    losses = distillation_loss(student_logits, teacher_logits, labels, temperature, alpha)
    print(tuple(round(float(loss), 4) for loss in losses))
