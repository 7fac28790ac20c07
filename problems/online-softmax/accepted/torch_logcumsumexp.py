import torch

x = torch.tensor(eval(input()), dtype=torch.float64)
m = torch.cummax(x, 0).values
l = torch.exp(torch.logcumsumexp(x, 0) - m)
print((torch.stack([m, l], 1).tolist(), torch.softmax(x, 0).tolist()))
