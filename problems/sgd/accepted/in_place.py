import numpy as np

X = np.array(eval(input()))
y = np.array(eval(input()))
w = np.array(eval(input()))
lr = float(input())
for i in eval(input()):
    w -= lr * 2 * np.dot(X[i], np.dot(X[i], w) - y[i])
print(np.round(w, 4))
