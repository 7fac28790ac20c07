"""Your soft term lacks the factor T squared. Its gradients shrink like 1/T^2, and the factor restores the balance of the two terms.
软目标项漏了系数 T²。它的梯度按 1/T² 缩小，要乘回来才能与硬标签项平衡。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student_logits, teacher_logits, labels, temperature, alpha):
    log_p = log_softmax(teacher_logits / temperature)
    log_q = log_softmax(student_logits / temperature)
    kd = np.mean(np.sum(np.exp(log_p) * (log_p - log_q), axis=1))
    ce = np.mean([-row[label] for row, label in zip(log_softmax(student_logits), labels)])
    return ce, kd, alpha * kd + (1 - alpha) * ce


if __name__ == "__main__":
    student_logits, teacher_logits = (np.array(eval(input()), dtype=float) for _ in range(2))
    labels, temperature, alpha = eval(input()), float(input()), float(input())
    losses = distillation_loss(student_logits, teacher_logits, labels, temperature, alpha)
    print(tuple(round(float(loss), 4) for loss in losses))
