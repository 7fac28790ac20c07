import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
extent = np.ptp(data, axis=0)
moving = extent > 1e-4
scale = np.zeros_like(extent)
scale[moving] = 2 / extent[moving]
centre = (data.max(0) + data.min(0)) / 2
print((x - centre) * scale)
