import numpy as np

predictions = np.array([eval(input()), eval(input())])
s = float(input())
print(list(map(float, np.array([1 - s, s]) @ predictions)))
