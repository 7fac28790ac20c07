"""You take the hard term at temperature T too. The true labels are learned at temperature 1.
你把硬标签项也放在温度 T 下计算。真实标签用温度 1。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student_logits, teacher_logits, labels, temperature, alpha):
    log_p = log_softmax(teacher_logits / temperature)
    log_q = log_softmax(student_logits / temperature)
    kd = temperature**2 * np.mean(np.sum(np.exp(log_p) * (log_p - log_q), axis=1))
    ce = np.mean([-row[label] for row, label in zip(log_q, labels)])
    return ce, kd, alpha * kd + (1 - alpha) * ce


if __name__ == "__main__":
    student_logits, teacher_logits = (np.array(eval(input()), dtype=float) for _ in range(2))
    labels, temperature, alpha = eval(input()), float(input()), float(input())
    losses = distillation_loss(student_logits, teacher_logits, labels, temperature, alpha)
    print(tuple(round(float(loss), 4) for loss in losses))
