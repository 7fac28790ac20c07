"""You multiply the soft term by T. The factor is T squared: one T from the derivative of z/T, one from the flatter distributions.
你给软目标项乘的是 T。应乘 T²：一个 T 来自 z/T 的导数，另一个来自变平的分布。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student_logits, teacher_logits, labels, temperature, alpha):
    log_p = log_softmax(teacher_logits / temperature)
    log_q = log_softmax(student_logits / temperature)
    kd = temperature * np.mean(np.sum(np.exp(log_p) * (log_p - log_q), axis=1))
    ce = np.mean([-row[label] for row, label in zip(log_softmax(student_logits), labels)])
    return ce, kd, alpha * kd + (1 - alpha) * ce


if __name__ == "__main__":
    student_logits, teacher_logits = (np.array(eval(input()), dtype=float) for _ in range(2))
    labels, temperature, alpha = eval(input()), float(input()), float(input())
    losses = distillation_loss(student_logits, teacher_logits, labels, temperature, alpha)
    print(tuple(round(float(loss), 4) for loss in losses))
