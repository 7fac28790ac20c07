"""You multiply the logits by T. Divide them: a temperature above 1 flattens the distribution.
你把 logits 乘以 T。应除以 T：温度大于 1 时分布变平。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student_logits, teacher_logits, labels, temperature, alpha):
    log_p = log_softmax(teacher_logits * temperature)
    log_q = log_softmax(student_logits * temperature)
    kd = temperature**2 * np.mean(np.sum(np.exp(log_p) * (log_p - log_q), axis=1))
    ce = np.mean([-row[label] for row, label in zip(log_softmax(student_logits), labels)])
    return ce, kd, alpha * kd + (1 - alpha) * ce


if __name__ == "__main__":
    student_logits, teacher_logits = (np.array(eval(input()), dtype=float) for _ in range(2))
    labels, temperature, alpha = eval(input()), float(input()), float(input())
    losses = distillation_loss(student_logits, teacher_logits, labels, temperature, alpha)
    print(tuple(round(float(loss), 4) for loss in losses))
