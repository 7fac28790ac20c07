import numpy as np

print(np.outer(eval(input()), eval(input())).round(4))
