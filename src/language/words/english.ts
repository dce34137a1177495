/** Function words of English. */
export const ENGLISH =
  'the of and to in is was for that on with as it by be are this from at have has had not but or an were which their they ' +
  'he she his her you we i will would can could should been its who what when where there about more also after over into ' +
  'than other some so if my our your do did does just very really because out up all said no only most any these those them ' +
  'then now how many much such being between during before against through under while both each few own same too'
