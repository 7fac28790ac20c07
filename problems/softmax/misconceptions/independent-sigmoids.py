"""You apply a sigmoid to each score on its own. Softmax ties the classes together: divide each exp(s_i) by the sum over all classes, so that they sum to 1.
你对每个分数单独做了 sigmoid。softmax 把各类别联系在一起：每个 exp(s_i) 要除以全部类别之和，这样概率和才为 1。
"""

import math

print([round(1 / (1 + math.exp(-score)), 4) for score in eval(input())])
