import torch
import torch.nn.functional as F

inputs = torch.tensor(eval(input()), dtype=torch.float64)
targets = torch.tensor(eval(input()), dtype=torch.float64)
alpha, gamma = float(input()), float(input())
p = torch.sigmoid(inputs)
ce = F.binary_cross_entropy_with_logits(inputs, targets, reduction="none")
p_t = p * targets + (1 - p) * (1 - targets)
loss = (alpha * targets + (1 - alpha) * (1 - targets)) * ce * (1 - p_t) ** gamma
print((loss.tolist(), loss.mean().item()))
