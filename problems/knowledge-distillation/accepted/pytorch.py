import torch
import torch.nn.functional as F


def distillation_loss(student_logits, teacher_logits, labels, temperature, alpha):
    soft_targets = F.softmax(teacher_logits / temperature, dim=-1)
    log_soft = F.log_softmax(student_logits / temperature, dim=-1)
    # "batchmean" is the mean over the batch; "mean" would divide by the classes too.
    kd = F.kl_div(log_soft, soft_targets, reduction="batchmean") * temperature**2
    ce = F.cross_entropy(student_logits, labels)
    return ce, kd, alpha * kd + (1 - alpha) * ce


if __name__ == "__main__":
    student_logits, teacher_logits = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(2))
    labels = torch.tensor(eval(input()))
    losses = distillation_loss(student_logits, teacher_logits, labels, float(input()), float(input()))
    print(tuple(round(loss.item(), 4) for loss in losses))
