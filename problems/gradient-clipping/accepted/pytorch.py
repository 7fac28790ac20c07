import torch

parameters = []
for gradient in eval(input()):
    parameter = torch.nn.Parameter(torch.zeros(len(gradient), dtype=torch.float64))
    parameter.grad = torch.tensor(gradient, dtype=torch.float64)
    parameters.append(parameter)
# It divides by the norm + 1e-6, which changes no printed decimal.
total_norm = torch.nn.utils.clip_grad_norm_(parameters, float(input()))
print((total_norm.item(), [parameter.grad.tolist() for parameter in parameters]))
