import numpy as np

x, gamma, dy = [np.array(eval(input()), dtype=float) for _ in range(3)]
eps = float(input())
N = x.shape[0]
mu = x.sum(0) / N
xmu = x - mu
var = (xmu**2).sum(0) / N
sqrtvar = np.sqrt(var + eps)
ivar = 1 / sqrtvar
# back through one operation after the other
dbeta = dy.sum(0)
dgamma = (dy * xmu * ivar).sum(0)
dxhat = dy * gamma
divar = (dxhat * xmu).sum(0)
dxmu = dxhat * ivar
dsqrtvar = -divar / sqrtvar**2
dvar = 0.5 * dsqrtvar / sqrtvar
dxmu = dxmu + 2 * xmu * dvar / N
dmu = -dxmu.sum(0)
print((dxmu + dmu / N, dgamma, dbeta))
